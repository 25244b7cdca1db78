package org.flipside.search;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.logging.Logger;

/** Opens the folder of an index, whatever is in it. */
final class IndexFolder {
    private static final System.Logger LOG = System.getLogger(IndexFolder.class.getName());

    /** Says which form of document is in the index; another form is made anew. */
    private static final Map<String, String> FORM = Map.of("flipside", "3");

    /**
     * Lucene warns that it runs without a module that is still being tried out; nobody can do
     * anything about that. Held, since a logger that nobody holds forgets its level.
     */
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        VECTORS.setLevel(java.util.logging.Level.SEVERE);
    }

    private IndexFolder() {}

    /**
     * A writer for the index in that folder, emptied if it cannot be used; an index in memory where
     * another process has the folder or nothing can be written to it.
     */
    static IndexWriter open(Path folder, Folding folding) throws IOException {
        try {
            Files.createDirectories(folder);
            return openOrEmpty(folder, folding);
        } catch (LockObtainFailedException | FileSystemException e) {
            LOG.log(Level.INFO, "The search index is kept in memory this time", e);
            return inMemory(folding);
        }
    }

    /** A writer for an index that is nowhere on the disk. */
    static IndexWriter inMemory(Folding folding) throws IOException {
        return writer(new ByteBuffersDirectory(), folding);
    }

    private static IndexWriter openOrEmpty(Path folder, Folding folding) throws IOException {
        try {
            IndexWriter writer = writer(FSDirectory.open(folder), folding);
            if (isUsable(writer)) {
                return writer;
            }
            writer.rollback();
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | RuntimeException e) { // damage shows in many ways
            LOG.log(Level.INFO, "The search index cannot be read and is made anew", e);
        }
        empty(folder);
        return writer(FSDirectory.open(folder), folding);
    }

    private static IndexWriter writer(Directory directory, Folding folding) throws IOException {
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(folding));
        if (writer.getDocStats().maxDoc == 0) {
            writer.setLiveCommitData(FORM.entrySet());
        }
        return writer;
    }

    /** Whether it is of the present form and every byte is what was written. */
    private static boolean isUsable(IndexWriter writer) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            Iterable<Map.Entry<String, String>> form = writer.getLiveCommitData();
            return form != null && FORM.entrySet().equals(asSet(form));
        } catch (IOException | RuntimeException e) {
            writer.rollback(); // gives the folder free
            throw e;
        }
    }

    private static Set<Map.Entry<String, String>> asSet(Iterable<Map.Entry<String, String>> all) {
        Set<Map.Entry<String, String>> set = new HashSet<>();
        all.forEach(set::add);
        return set;
    }

    /** Removes the files in it; an index has no folders. */
    private static void empty(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }
}
