package org.coopbriefs.bench;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A brief by JasperReports: the headings, paragraphs, list items and table rows of its page one
 * after another, in the same font, embedded, compressed and tagged. It has no footnote links, no
 * bars, no languages of parts and no title block in columns: less work than the brief itself.
 */
final class JasperBrief {

    /** How much of what a brief is the peer does. */
    enum Kind {
        /** Text alone: no archive profile, tables without tags, from strings made beforehand. */
        BARE,
        /**
         * Declares PDF/A-2a with its colour profile; tags for tables, rows, cells, headings and
         * lists; bookmarks; and the brief is put into words each time.
         */
        ARCHIVE
    }

    private static final String COMPILER = "net.sf.jasperreports.compiler.java";

    private final SimpleJasperReportsContext context = new SimpleJasperReportsContext();
    private final Kind kind;
    private final Supplier<Object> words;
    private final String colours;
    private final JasperReport report;
    private final List<Map<String, ?>> rows = new ArrayList<>();

    /**
     * @param xhtml the page as it is drawn
     * @param words puts the brief into words
     */
    JasperBrief(Kind kind, String xhtml, Supplier<Object> words) throws JRException, IOException {
        this.kind = kind;
        this.words = words;
        colours = colours();
        context.setProperty(COMPILER, "net.sf.jasperreports.engine.design.JRJdk13Compiler");
        context.setProperty(
                "net.sf.jasperreports.compiler.classpath", System.getProperty("java.class.path"));
        context.setExtensions(FontFamily.class, List.of(font()));
        report = JasperCompileManager.getInstance(context).compile(new JasperLayout(kind).design());
        read(Jsoup.parse(xhtml));
    }

    /** It wants its colour profile as a file. */
    private static String colours() throws IOException {
        Path file = Files.createTempFile("srgb", ".icc");
        file.toFile().deleteOnExit();
        Files.write(file, ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        return file.toString();
    }

    private SimpleFontFamily font() {
        SimpleFontFamily font = new SimpleFontFamily(context);
        font.setName(JasperLayout.FONT);
        font.setNormal("liberation/LiberationSerif-Regular.ttf");
        font.setBold("liberation/LiberationSerif-Bold.ttf");
        font.setItalic("liberation/LiberationSerif-Italic.ttf");
        font.setBoldItalic("liberation/LiberationSerif-BoldItalic.ttf");
        font.setPdfEncoding("Identity-H");
        font.setPdfEmbedded(true);
        return font;
    }

    /** Fills and exports it. */
    byte[] draw() throws JRException {
        if (kind == Kind.ARCHIVE) {
            words.get();
        }
        JasperPrint print =
                JasperFillManager.getInstance(context)
                        .fill(
                                report,
                                new HashMap<>(),
                                new JRMapCollectionDataSource(new ArrayList<>(rows)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JRPdfExporter exporter = new JRPdfExporter(context);
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        exporter.setConfiguration(wanted());
        exporter.exportReport();
        return bytes.toByteArray();
    }

    private SimplePdfExporterConfiguration wanted() {
        SimplePdfExporterConfiguration wanted = new SimplePdfExporterConfiguration();
        wanted.setCompressed(true);
        wanted.setTagged(true);
        wanted.setTagLanguage("vi-VN");
        if (kind == Kind.ARCHIVE) {
            wanted.setMetadataTitle("Báo cáo");
            wanted.setDisplayMetadataTitle(true);
            wanted.setPdfaConformance(PdfaConformanceEnum.PDFA_2A);
            wanted.setIccProfilePath(colours);
        }
        return wanted;
    }

    private void read(Document page) {
        for (Element element : page.body().select("h1,h2,h3,p,li,tr")) {
            if (element.nameIs("tr")) {
                readRow(element);
            } else if (!element.text().isBlank()) {
                Map<String, Object> fields = new HashMap<>();
                fields.put("kind", element.nodeName());
                fields.put("c0", element.text());
                fields.put("group", element.nameIs("li") ? place(element) : null);
                rows.add(fields);
            }
        }
    }

    private void readRow(Element row) {
        List<Element> cells =
                row.children().stream().filter(cell -> !cell.hasAttr("aria-hidden")).toList();
        String head =
                cells.getLast().nameIs("th") ? "t" : cells.getFirst().nameIs("th") ? "s" : "r";
        Map<String, Object> fields = new HashMap<>();
        fields.put("kind", head + cells.size());
        fields.put("group", place(row));
        for (int i = 0; i < cells.size(); i++) {
            fields.put("c" + i, cells.get(i).text());
        }
        rows.add(fields);
    }

    /** Whether it begins its table or list, ends it, or is all of it. */
    private static String place(Element item) {
        Element whole = item.closest("table,ul,ol");
        List<Element> all = whole.select(item.nodeName());
        boolean first = all.getFirst() == item;
        boolean last = all.getLast() == item;
        return first && last ? JasperLayout.FULL : first ? "start" : last ? "end" : null;
    }
}
