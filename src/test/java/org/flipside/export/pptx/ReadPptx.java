package org.flipside.export.pptx;

import org.flipside.export.EntryMarks;
import org.flipside.export.redaction.Counted;
import org.flipside.export.redaction.Counts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** Slides, unpacked and read with the parser of the JDK. */
public final class ReadPptx {
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String SLIDES = "http://schemas.openxmlformats.org/presentationml/2006/main";

    private final Map<String, Document> parts = new TreeMap<>();

    public ReadPptx(Path file) throws IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if (e.getName().endsWith(".xml")) {
                    byte[] bytes = zip.readAllBytes();
                    parts.put(
                            e.getName(),
                            factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)));
                }
            }
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** The parts whose names match, in the order of the names. */
    List<Document> parts(String name) {
        Pattern pattern = Pattern.compile(name);
        return parts.entrySet().stream()
                .filter(part -> pattern.matcher(part.getKey()).matches())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The slides, in no order. */
    List<Document> slides() {
        return parts("ppt/slides/slide\\d+\\.xml");
    }

    /** What stands in the notes, paragraph by paragraph. */
    List<String> notes() {
        return parts("ppt/notesSlides/.*").stream().flatMap(n -> paragraphs(n).stream()).toList();
    }

    static List<Element> all(Document part, String namespace, String name) {
        return elements(part.getElementsByTagNameNS(namespace, name));
    }

    static List<Element> all(Element in, String namespace, String name) {
        return elements(in.getElementsByTagNameNS(namespace, name));
    }

    private static List<Element> elements(NodeList found) {
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    /** The texts of all paragraphs. */
    static List<String> paragraphs(Document part) {
        return all(part, DRAWING, "p").stream().map(ReadPptx::text).toList();
    }

    /** All text in an element, a line for each paragraph. */
    static String lines(Element in) {
        return all(in, DRAWING, "p").stream().map(ReadPptx::text).collect(Collectors.joining("\n"));
    }

    private static String text(Element paragraph) {
        return all(paragraph, DRAWING, "t").stream()
                .map(Element::getTextContent)
                .collect(Collectors.joining());
    }

    /** All text of the slides, a line for each paragraph. */
    public String allText() {
        return slides().stream()
                .flatMap(slide -> paragraphs(slide).stream())
                .collect(Collectors.joining("\n"));
    }

    /** The title of a slide; empty where it has none. */
    static String title(Document slide) {
        for (Element placeholder : all(slide, SLIDES, "ph")) {
            if (placeholder.getAttribute("type").equals("title")) {
                Element shape =
                        (Element) placeholder.getParentNode().getParentNode().getParentNode();
                return lines(shape).replace('\n', ' ');
            }
        }
        return "";
    }

    /** The rows of all tables, headers among them. */
    List<List<String>> rows() {
        return slides().stream().flatMap(slide -> rows(slide).stream()).toList();
    }

    static List<List<String>> rows(Document slide) {
        return all(slide, DRAWING, "tr").stream()
                .map(row -> all(row, DRAWING, "tc").stream().map(ReadPptx::lines).toList())
                .toList();
    }

    public Counts counts() {
        Map<Counted, Integer> numbers = new EnumMap<>(Counted.class);
        EntryMarks.ALL.forEach((counted, mark) -> numbers.put(counted, marked(mark).size()));
        numbers.put(
                Counted.CARDS,
                (int)
                        slides().stream()
                                .flatMap(slide -> paragraphs(slide).stream())
                                .flatMap(
                                        line ->
                                                Pattern.compile("^Card \\d+ of")
                                                        .matcher(line)
                                                        .results())
                                .map(place -> place.group())
                                .distinct()
                                .count());
        List<String> attached = new ArrayList<>(notes());
        rows().stream()
                .filter(row -> List.of("Evidence", "Answers").contains(row.getFirst()))
                .forEach(row -> attached.add(row.get(1)));
        numbers.put(
                Counted.EVIDENCE,
                (int) attached.stream().filter(line -> line.contains("strength ")).count());
        numbers.put(
                Counted.OWNERS,
                (int) marked("O").stream().filter(row -> !row.get(2).equals("nobody")).count());
        numbers.put(
                Counted.VOTES,
                (int)
                        marked("V").stream()
                                .filter(row -> row.get(1).contains("for each person"))
                                .count());
        numbers.put(
                Counted.DOTS,
                sum(
                        "(\\d+) dots?(?: of [^:]*)?: ",
                        marked("V").stream().map(List::getLast).toList()));
        numbers.put(
                Counted.ANSWERS,
                sum(
                        "(\\d+) (?:never|rarely|often|always|cannot say|rather not say)",
                        attached.stream().filter(line -> line.startsWith("Round ")).toList()));
        return new Counts(numbers);
    }

    private List<List<String>> marked(String mark) {
        return rows().stream().filter(row -> row.getFirst().matches(mark + "\\d+")).toList();
    }

    private static int sum(String pattern, List<String> lines) {
        return lines.stream()
                .flatMap(line -> Pattern.compile(pattern).matcher(line).results())
                .mapToInt(number -> Integer.parseInt(number.group(1)))
                .sum();
    }
}
