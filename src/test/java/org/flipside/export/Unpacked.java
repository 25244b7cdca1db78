package org.flipside.export;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Everything that lies in a file, taken out of what it is packed in: archives and documents. */
final class Unpacked {
    private Unpacked() {}

    /** All that could be read in the file by whoever looks, as one text. */
    static String text(Path file) throws IOException {
        return text(file.getFileName().toString(), Files.readAllBytes(file));
    }

    private static String text(String name, byte[] bytes) throws IOException {
        StringBuilder all = new StringBuilder(name).append('\n');
        if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3) {
            zip(bytes, all);
        } else if (new String(bytes, StandardCharsets.ISO_8859_1).startsWith("%PDF")) {
            pdf(bytes, all);
        } else {
            all.append(new String(bytes, StandardCharsets.UTF_8));
        }
        return all.toString();
    }

    private static void zip(byte[] bytes, StringBuilder all) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = entries.getNextEntry();
                    entry != null;
                    entry = entries.getNextEntry()) {
                all.append(text(entry.getName(), entries.readAllBytes())).append('\n');
            }
        }
    }

    /**
     * The text that a reader sees, then every object, streams decoded: bookmarks, tags, details.
     */
    private static void pdf(byte[] bytes, StringBuilder all) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            all.append(new PDFTextStripper().getText(document)).append('\n');
            COSDocument objects = document.getDocument();
            for (COSObjectKey key : objects.getXrefTable().keySet()) {
                if (objects.getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    try (InputStream decoded = stream.createInputStream()) {
                        all.append(new String(decoded.readAllBytes(), StandardCharsets.ISO_8859_1));
                    }
                }
                strings(objects.getObjectFromPool(key).getObject(), all);
                all.append('\n');
            }
        }
    }

    /** The texts and names in an object, less those in objects that it refers to. */
    private static void strings(@Nullable COSBase object, StringBuilder all) {
        switch (object) {
            case COSString text -> all.append(text.getString()).append('\n');
            case COSName name -> all.append(name.getName()).append('\n');
            case COSArray array -> array.forEach(each -> strings(each, all));
            case COSDictionary dictionary ->
                    dictionary
                            .entrySet()
                            .forEach(
                                    entry -> {
                                        strings(entry.getKey(), all);
                                        strings(entry.getValue(), all);
                                    });
            case null, default -> {}
        }
    }
}
