package org.flipside.export.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.Escaping;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** A Markdown file as another program than ours understands it. */
public final class ReadMarkdown {
    private final List<Block> blocks = new ArrayList<>();
    private final Node document;

    /**
     * A block below its headings.
     *
     * @param part the heading of the second level
     * @param heading the nearest heading
     */
    public record Block(String part, String heading, Node node) {
        public String text() {
            return textOf(node);
        }

        /** The entries of a list. */
        public List<String> items() {
            return StreamSupport.stream(node.getChildren().spliterator(), false)
                    .map(ReadMarkdown::textOf)
                    .toList();
        }
    }

    public ReadMarkdown(String text) {
        MutableDataSet options =
                new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
        document = Parser.builder(options).build().parse(text);
        String part = "";
        String heading = "";
        for (Node node : document.getChildren()) {
            if (node instanceof Heading found) {
                heading = textOf(found);
                part = found.getLevel() <= 2 ? heading : part;
            }
            blocks.add(new Block(part, heading, node));
        }
    }

    /** Where its links lead. */
    public List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof Link link) {
                addresses.add(Escaping.unescapeString(link.getUrl(), true));
            }
        }
        return addresses;
    }

    /** All that it says. */
    public String allText() {
        return textOf(document);
    }

    public static String textOf(Node node) {
        StringBuilder text = new StringBuilder();
        collect(node, text);
        return text.toString().strip();
    }

    private static void collect(Node node, StringBuilder text) {
        if (node instanceof Text || node instanceof HtmlEntity) {
            text.append(Escaping.unescapeString(node.getChars(), true));
        } else if (!node.hasChildren()) {
            text.append(node.getChars());
        }
        for (Node child : node.getChildren()) {
            collect(child, text);
        }
        if (node instanceof com.vladsch.flexmark.util.ast.Block) {
            text.append('\n');
        }
    }

    /** The blocks of a part, headings among them. */
    public List<Block> part(String name) {
        return blocks.stream().filter(block -> block.part().equals(name)).toList();
    }

    /** The rows of the tables of a part, without their heads. */
    public List<List<String>> rows(String part) {
        return part(part).stream().flatMap(block -> rows(block).stream()).toList();
    }

    public static List<List<String>> rows(Block block) {
        if (!(block.node() instanceof TableBlock table)) {
            return List.of();
        }
        Node body = table.getFirstChildAny(TableBody.class);
        return body == null
                ? List.of()
                : StreamSupport.stream(body.getChildren().spliterator(), false)
                        .map(
                                row ->
                                        StreamSupport.stream(row.getChildren().spliterator(), false)
                                                .map(ReadMarkdown::textOf)
                                                .toList())
                        .toList();
    }

    /** What it is made of, in order, beside text and the ends of its lines. */
    public List<String> marks() {
        List<String> marks = new ArrayList<>();
        for (Node node : document.getDescendants()) {
            marks.add(node.getClass().getSimpleName());
        }
        marks.removeIf(mark -> mark.startsWith("Text") || mark.endsWith("LineBreak"));
        return marks;
    }
}
