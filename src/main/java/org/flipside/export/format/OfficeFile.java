package org.flipside.export.format;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.PackageProperties;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * What a file for an office program tells of itself: its title, and neither who made it nor when.
 */
public final class OfficeFile {
    /** The first moment that an archive can name: the real one would tell when it was written. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private OfficeFile() {}

    /** Says what it is called, and takes out the rest. */
    public static void describe(POIXMLProperties properties, String title) {
        properties.getCoreProperties().setTitle(title);
        PackageProperties all = properties.getCoreProperties().getUnderlyingProperties();
        all.setCreatorProperty(Optional.empty());
        all.setLastModifiedByProperty(Optional.empty());
        all.setCreatedProperty(Optional.empty());
        all.setModifiedProperty(Optional.empty());
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Flipside");
    }

    /** Writes an archive with the times of its entries left out; the stream stays open. */
    public static void withoutTimes(byte[] archive, OutputStream out) throws IOException {
        ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream to = new ZipOutputStream(out);
        for (ZipEntry each = from.getNextEntry(); each != null; each = from.getNextEntry()) {
            ZipEntry entry = new ZipEntry(each.getName());
            entry.setTimeLocal(NO_TIME);
            to.putNextEntry(entry);
            from.transferTo(to);
            to.closeEntry();
        }
        to.finish();
    }
}
