package org.flipside.export.print;

import org.apache.pdfbox.printing.PDFPageable;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Sides;

/** The printers that the system knows. Asking and printing take a moment; any thread. */
public final class Printers {
    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    private final Supplier<List<PrintService>> services;
    private final Supplier<Optional<PrintService>> standard;

    /**
     * Printers from elsewhere.
     *
     * @param services all of them, asked each time
     * @param standard the one that is used where nobody chooses
     */
    public Printers(
            Supplier<List<PrintService>> services, Supplier<Optional<PrintService>> standard) {
        this.services = services;
        this.standard = standard;
    }

    /** Those of this system. */
    public static Printers ofSystem() {
        return new Printers(
                () -> Arrays.asList(PrintServiceLookup.lookupPrintServices(PAGES, null)),
                () -> Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()));
    }

    /** Their names, the usual one first; empty where no printer is set up. */
    public List<String> names() {
        Optional<String> usual = standard.get().map(PrintService::getName);
        return services.get().stream()
                .map(PrintService::getName)
                .distinct()
                .sorted(
                        (a, b) ->
                                Boolean.compare(
                                        usual.filter(b::equals).isPresent(),
                                        usual.filter(a::equals).isPresent()))
                .toList();
    }

    /**
     * Sends pages to a printer; comes back when the printer's queue has them.
     *
     * @param printer its name
     * @throws PrintingFailed if the printer is gone or does not take them
     */
    public void print(Pages pages, String printer, PrintOrder order) throws PrintingFailed {
        PrintService service =
                services.get().stream()
                        .filter(each -> each.getName().equals(printer))
                        .findFirst()
                        .orElseThrow(() -> new PrintingFailed("there is no such printer any more"));
        pages.print(all -> print(service, all, order));
    }

    private static void print(PrintService service, PDFPageable all, PrintOrder order)
            throws PrintingFailed {
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(new JobName(order.title(), null));
        wishes.add(new Copies(order.copies()));
        Sides sides = order.isTwoSided() ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED;
        if (service.isAttributeValueSupported(sides, PAGES, null)) {
            wishes.add(sides);
        } else if (order.isTwoSided()) {
            throw new PrintingFailed("it does not print on both sides");
        }
        Doc doc = new SimpleDoc(new Range(all, order), PAGES, null);
        try {
            service.createPrintJob().print(doc, wishes);
        } catch (PrintException e) {
            throw new PrintingFailed(reason(e), e);
        }
    }

    private static String reason(Throwable e) {
        return Optional.ofNullable(e.getLocalizedMessage())
                .filter(message -> !message.isBlank())
                .orElse("it gave no reason");
    }

    /** Some pages of a document. */
    private record Range(PDFPageable all, PrintOrder order) implements Pageable {
        @Override
        public int getNumberOfPages() {
            return order.last() - order.first() + 1;
        }

        @Override
        public PageFormat getPageFormat(int page) {
            return all.getPageFormat(order.first() - 1 + page);
        }

        @Override
        public Printable getPrintable(int page) {
            int before = order.first() - 1;
            Printable printable = all.getPrintable(before + page);
            return (graphics, format, index) -> printable.print(graphics, format, before + index);
        }
    }
}
