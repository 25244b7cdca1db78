package org.flipside.export.markdown;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.flipside.export.format.Format;
import org.flipside.export.format.FormatWriter;
import org.flipside.export.report.Report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * Writes a report as GitHub Flavored Markdown, to be read as it is or pasted into a wiki. Every
 * text stands in it as text: whatever could be read as markup is escaped by the renderer.
 */
public final class MarkdownWriter implements FormatWriter {
    private final MarkdownRenderer renderer =
            MarkdownRenderer.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .nodeRendererFactory(new MoreEscapes())
                    .build();

    @Override
    public List<Part> parts(Edition edition) {
        Report report = edition.report();
        return List.of(new Part(Format.MD.ending(), report.counts(), out -> write(report, out)));
    }

    private void write(Report report, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        renderer.render(new MarkdownReport(report).document(), writer);
        writer.flush();
    }

    /**
     * Signs that mean something beside what the standard says: struck out, a cell, a formula, a
     * list.
     */
    private static final class MoreEscapes implements MarkdownNodeRendererFactory {
        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new NodeRenderer() {
                @Override
                public Set<Class<? extends Node>> getNodeTypes() {
                    return Set.of();
                }

                @Override
                public void render(Node node) {
                    throw new IllegalArgumentException("Renders nothing: " + node);
                }
            };
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of('~', '|', '$', '+');
        }
    }
}
