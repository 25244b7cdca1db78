package org.flipside.export.print;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;

/** A printer that keeps what it is sent, as PostScript. */
public final class PaperPrinter {
    private static final Pattern PAGE = Pattern.compile("(?m)^%%Page: ");

    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private final StreamPrintService service =
            Arrays.stream(
                            StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                                    DocFlavor.SERVICE_FORMATTED.PAGEABLE,
                                    DocFlavor.BYTE_ARRAY.POSTSCRIPT.getMimeType()))
                    .findFirst()
                    .orElseThrow()
                    .getPrintService(paper);

    /** As the only printer of a system. */
    public Printers alone() {
        return new Printers(this::services, () -> Optional.of(service));
    }

    /** As systems list printers. */
    public List<PrintService> services() {
        return List.of(service);
    }

    /** How the system calls it. */
    public String name() {
        return service.getName();
    }

    /** How many pages lie in it. */
    public int pages() {
        return (int) PAGE.matcher(text()).results().count();
    }

    /** What lies in it. */
    public String text() {
        return paper.toString(StandardCharsets.ISO_8859_1);
    }
}
