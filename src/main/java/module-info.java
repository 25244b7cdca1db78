/**
 * Flipside, a workbench for failure-mode mapping workshops.
 *
 * <p>Open and without exports: FXML, Jackson, JDBI, the templates and JUnit all reflect, and nobody
 * compiles against an application.
 */
@SuppressWarnings("requires-automatic")
open module org.flipside {
    requires static transitive org.jspecify;
    requires java.desktop;
    requires java.logging;
    requires java.sql;
    requires javafx.controls;
    requires javafx.fxml;
    requires atlantafx.base;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires org.jdbi.v3.core;
    requires com.h2database;
    requires org.postgresql.jdbc;
    requires org.apache.lucene.core;
    requires org.apache.lucene.analysis.common;
    requires tools.jackson.databind;
    requires de.siegmar.fastcsv;
    requires com.networknt.schema;
    requires gg.jte.runtime;
    requires info.picocli;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires de.rototor.pdfbox.graphics2d;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires openhtmltopdf.rtl.support;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.poi.ooxml;
}
