package org.coopbriefs.bench;

import java.awt.Color;
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
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignPropertyExpression;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
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

    private static final String FONT = "Brief Serif";
    private static final String COMPILER = "net.sf.jasperreports.compiler.java";
    private static final String TAG = "net.sf.jasperreports.export.pdf.tag.";
    private static final String FULL = "full";
    private static final int MOST_CELLS = 7;
    private static final int WIDTH = 467;

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
        report = JasperCompileManager.getInstance(context).compile(design());
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
        font.setName(FONT);
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
        return first && last ? FULL : first ? "start" : last ? "end" : null;
    }

    private JasperDesign design() throws JRException {
        JasperDesign design = new JasperDesign();
        design.setName("brief");
        design.setPageWidth(595);
        design.setPageHeight(842);
        design.setLeftMargin(85);
        design.setRightMargin(43);
        design.setTopMargin(57);
        design.setBottomMargin(57);
        design.setColumnWidth(WIDTH);
        design.addField(field("kind"));
        design.addField(field("group"));
        for (int i = 0; i < MOST_CELLS; i++) {
            design.addField(field("c" + i));
        }
        JRDesignSection detail = (JRDesignSection) design.getDetailSection();
        for (int level = 1; level <= 3; level++) {
            detail.addBand(heading(level));
        }
        detail.addBand(band("p", cell(0, 1, 13, false)));
        detail.addBand(item());
        for (int cells = 1; cells <= MOST_CELLS; cells++) {
            for (String head : List.of("t", "s", "r")) {
                detail.addBand(row(head, cells));
            }
        }
        return design;
    }

    private JRDesignBand heading(int level) {
        JRDesignTextField heading = cell(0, 1, 13, true);
        if (kind == Kind.ARCHIVE) {
            heading.getPropertiesMap().setProperty(TAG + "h" + level, FULL);
            heading.setAnchorNameExpression(new JRDesignExpression("$F{c0}"));
            heading.setBookmarkLevel(level);
        }
        return band("h" + level, heading);
    }

    private JRDesignBand item() {
        JRDesignTextField item = cell(0, 1, 13, false);
        if (kind == Kind.ARCHIVE) {
            item.getPropertiesMap().setProperty(TAG + "li", FULL);
            item.addPropertyExpression(property(TAG + "l", "$F{group}"));
        }
        return band("li", item);
    }

    private JRDesignBand row(String head, int cells) {
        JRDesignTextField[] row = new JRDesignTextField[cells];
        for (int i = 0; i < cells; i++) {
            row[i] = cell(i, cells, 11, head.equals("t"));
            box(row[i]);
            boolean heads = head.equals("t") || head.equals("s") && i == 0;
            if (kind == Kind.ARCHIVE) {
                row[i].getPropertiesMap().setProperty(TAG + (heads ? "th" : "td"), FULL);
            }
        }
        if (kind == Kind.ARCHIVE) {
            edge(row[0], "start", cells == 1);
            if (cells > 1) {
                edge(row[cells - 1], "end", false);
            }
        }
        return band(head + cells, row);
    }

    /** The first cell opens its row, and its table where it is the first; the last one closes. */
    private static void edge(JRDesignTextField cell, String edge, boolean alone) {
        cell.getPropertiesMap().setProperty(TAG + "tr", alone ? FULL : edge);
        String part =
                alone
                        ? "$F{group}"
                        : "$F{group} == null ? null : $F{group}.equals(\"full\")"
                                + " || $F{group}.equals(\"%1$s\") ? \"%1$s\" : null"
                                        .formatted(edge);
        cell.addPropertyExpression(property(TAG + "table", part));
    }

    private static JRDesignPropertyExpression property(String name, String value) {
        JRDesignPropertyExpression property = new JRDesignPropertyExpression();
        property.setName(name);
        property.setValueExpression(new JRDesignExpression(value));
        return property;
    }

    private static JRDesignField field(String name) {
        JRDesignField field = new JRDesignField();
        field.setName(name);
        field.setValueClass(String.class);
        return field;
    }

    private static JRDesignBand band(String kind, JRDesignTextField... cells) {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(18);
        band.setSplitType(SplitTypeEnum.PREVENT);
        band.setPrintWhenExpression(
                new JRDesignExpression("Boolean.valueOf(\"" + kind + "\".equals($F{kind}))"));
        for (JRDesignTextField cell : cells) {
            band.addElement(cell);
        }
        return band;
    }

    private static JRDesignTextField cell(int index, int cells, float size, boolean bold) {
        JRDesignTextField cell = new JRDesignTextField();
        cell.setExpression(new JRDesignExpression("$F{c" + index + "}"));
        cell.setX(index * WIDTH / cells);
        cell.setWidth(WIDTH / cells);
        cell.setHeight(18);
        cell.setBlankWhenNull(true);
        cell.setFontName(FONT);
        cell.setFontSize(size);
        cell.setBold(bold);
        cell.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        cell.setHorizontalTextAlign(HorizontalTextAlignEnum.JUSTIFIED);
        return cell;
    }

    private static void box(JRDesignTextField cell) {
        cell.setHorizontalTextAlign(HorizontalTextAlignEnum.LEFT);
        cell.setStretchType(StretchTypeEnum.CONTAINER_HEIGHT);
        cell.getLineBox().getPen().setLineWidth(0.5f);
        cell.getLineBox().getPen().setLineColor(Color.DARK_GRAY);
        cell.getLineBox().setPadding(3);
    }
}
