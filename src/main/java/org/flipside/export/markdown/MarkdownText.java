package org.flipside.export.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.flipside.export.report.Plain;
import org.flipside.export.report.ReportText;

import java.util.List;

/** A document that grows from its top to its end. What is put into it is text and nothing else. */
final class MarkdownText {
    private final Document document = new Document();

    /** The document so far. */
    Document document() {
        return document;
    }

    /** A heading of that level, 1 to 6. */
    void heading(int level, String text) {
        Heading heading = new Heading();
        heading.setLevel(level);
        heading.appendChild(new Text(oneLine(text)));
        document.appendChild(heading);
    }

    /** A paragraph, or several where empty lines part them; nothing where there is no text. */
    void paragraph(String text) {
        for (String each : Plain.visible(text).split("\n\\s*\n", -1)) {
            if (!each.isBlank()) {
                document.appendChild(filled(new Paragraph(), each));
            }
        }
    }

    /** A paragraph that begins with its name; nothing where there is no text. */
    void named(String name, String text) {
        if (!text.isBlank()) {
            document.appendChild(named(new Paragraph(), name, text));
        }
    }

    /**
     * An entry of a list.
     *
     * @param address a web address that may be followed; empty for none
     */
    record Item(String text, String address) {}

    /** A list; nothing where it is empty. */
    void list(List<String> items) {
        items(items.stream().map(text -> new Item(text, "")).toList());
    }

    /** A list; nothing where it is empty. */
    void items(List<Item> items) {
        if (!items.isEmpty()) {
            BulletList list = tight();
            for (Item item : items) {
                Paragraph paragraph = filled(new Paragraph(), item.text());
                if (!item.address().isEmpty()) {
                    paragraph.appendChild(new Text(" · "));
                    paragraph.appendChild(link(item.address()));
                }
                list.appendChild(item(paragraph));
            }
            document.appendChild(list);
        }
    }

    private static Link link(String address) {
        Link link = new Link(address, null);
        link.appendChild(new Text(address));
        return link;
    }

    /** A list of names and what they stand for; nothing where it is empty. */
    void pairs(List<ReportText.Line> lines) {
        if (!lines.isEmpty()) {
            BulletList list = tight();
            for (ReportText.Line line : lines) {
                list.appendChild(item(named(new Paragraph(), line.name(), line.value())));
            }
            document.appendChild(list);
        }
    }

    /** A table; nothing where it has no rows. */
    void table(List<String> header, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        TableHead head = new TableHead();
        head.appendChild(row(header, /* isHeader= */ true));
        TableBody body = new TableBody();
        rows.forEach(row -> body.appendChild(row(row, /* isHeader= */ false)));
        TableBlock table = new TableBlock();
        table.appendChild(head);
        table.appendChild(body);
        document.appendChild(table);
    }

    private static TableRow row(List<String> cells, boolean isHeader) {
        TableRow row = new TableRow();
        for (String each : cells) {
            TableCell cell = new TableCell();
            cell.setHeader(isHeader);
            cell.appendChild(new Text(oneLine(each)));
            row.appendChild(cell);
        }
        return row;
    }

    private static BulletList tight() {
        BulletList list = new BulletList();
        list.setMarker("-");
        list.setTight(true);
        return list;
    }

    private static ListItem item(Block content) {
        ListItem item = new ListItem();
        item.appendChild(content);
        return item;
    }

    private static <N extends Node> N named(N node, String name, String text) {
        StrongEmphasis strong = new StrongEmphasis("**");
        strong.appendChild(new Text(oneLine(name)));
        node.appendChild(strong);
        node.appendChild(new Text(": "));
        return filled(node, text);
    }

    private static <N extends Node> N filled(N node, String text) {
        String[] lines = Plain.visible(text).strip().split("\\s*\n\\s*", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                node.appendChild(new HardLineBreak());
            }
            node.appendChild(new Text(lines[i].strip()));
        }
        return node;
    }

    private static String oneLine(String text) {
        return Plain.visible(text).strip().replaceAll("\\s+", " ");
    }
}
