package org.flipside.export.drawing;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** A picture of lines and letters, read with the parser of the JDK. */
final class ReadSvg {
    private final Element root;

    ReadSvg(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            root = factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    Element root() {
        return root;
    }

    /** All elements of a name; of any for {@code *}. */
    List<Element> all(String name) {
        return elements(root, name);
    }

    private static List<Element> elements(Element in, String name) {
        NodeList found = in.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    /** The groups of a kind. */
    List<Element> groups(String kind) {
        return all("g").stream()
                .filter(g -> Arrays.asList(g.getAttribute("class").split(" ", -1)).contains(kind))
                .toList();
    }

    /** What is told of a group beside its title. */
    static String description(Element group) {
        return child(group, "desc");
    }

    /** The title of a group. */
    static String title(Element group) {
        return child(group, "title");
    }

    private static String child(Element group, String name) {
        for (Node n = group.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (name.equals(n.getLocalName())) {
                return n.getTextContent();
            }
        }
        return "";
    }

    /** The lines of text in a group, each as it stands there. */
    static List<String> lines(Element group) {
        return elements(group, "text").stream().map(Element::getTextContent).toList();
    }

    /** How many pieces of evidence the cards tell of. */
    int evidence() {
        return groups("card").stream()
                .map(ReadSvg::description)
                .flatMap(
                        d ->
                                Pattern.compile("(\\d+) (for|against|unclear)\\b")
                                        .matcher(d)
                                        .results())
                .mapToInt(number -> Integer.parseInt(number.group(1)))
                .sum();
    }

    /** How many cards are told to have an owner. */
    int owned() {
        return (int)
                groups("card").stream().filter(g -> !description(g).contains("no owner")).count();
    }
}
