package org.coopbriefs.bench;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A brief by JasperReports: the headings, paragraphs and table rows of its page one after another,
 * in the same font, embedded, compressed and tagged. (It has no PDF/A profile, no links, no charts
 * and no language of parts: less work than the brief itself.)
 */
final class JasperBrief {

    private static final String FONT = "Brief Serif";
    private static final String COMPILER = "net.sf.jasperreports.compiler.java";
    private static final int MOST_CELLS = 7;
    private static final int WIDTH = 467;

    private final SimpleJasperReportsContext context = new SimpleJasperReportsContext();
    private final JasperReport report;
    private final List<Map<String, ?>> rows = new ArrayList<>();

    JasperBrief(String xhtml) throws JRException {
        context.setProperty(COMPILER, "net.sf.jasperreports.engine.design.JRJdk13Compiler");
        context.setProperty(
                "net.sf.jasperreports.compiler.classpath", System.getProperty("java.class.path"));
        context.setExtensions(FontFamily.class, List.of(font()));
        report = JasperCompileManager.getInstance(context).compile(design());
        read(Jsoup.parse(xhtml));
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
        JasperPrint print =
                JasperFillManager.getInstance(context)
                        .fill(report, new HashMap<>(), new JRMapCollectionDataSource(copy()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JRPdfExporter exporter = new JRPdfExporter(context);
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        SimplePdfExporterConfiguration wanted = new SimplePdfExporterConfiguration();
        wanted.setCompressed(true);
        wanted.setTagged(true);
        wanted.setTagLanguage("vi-VN");
        exporter.setConfiguration(wanted);
        exporter.exportReport();
        return bytes.toByteArray();
    }

    private List<Map<String, ?>> copy() {
        return new ArrayList<>(rows);
    }

    private void read(Document page) {
        for (Element element : page.body().select("h1,h2,h3,p,li,tr")) {
            if (element.nameIs("tr")) {
                readRow(element);
            } else if (!element.text().isBlank()) {
                String kind = element.nameIs("p") || element.nameIs("li") ? "p" : "h";
                rows.add(Map.of("kind", kind, "c0", element.text()));
            }
        }
    }

    private void readRow(Element row) {
        List<String> cells =
                row.children().stream()
                        .filter(cell -> !cell.hasAttr("aria-hidden"))
                        .map(Element::text)
                        .toList();
        Map<String, String> fields = new HashMap<>();
        fields.put("kind", "r" + cells.size());
        for (int i = 0; i < cells.size(); i++) {
            fields.put("c" + i, cells.get(i));
        }
        rows.add(fields);
    }

    private static JasperDesign design() throws JRException {
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
        for (int i = 0; i < MOST_CELLS; i++) {
            design.addField(field("c" + i));
        }
        JRDesignSection detail = (JRDesignSection) design.getDetailSection();
        detail.addBand(band("h", 1, 13, true));
        detail.addBand(band("p", 1, 13, false));
        for (int cells = 1; cells <= MOST_CELLS; cells++) {
            detail.addBand(band("r" + cells, cells, 11, false));
        }
        return design;
    }

    private static JRDesignField field(String name) {
        JRDesignField field = new JRDesignField();
        field.setName(name);
        field.setValueClass(String.class);
        return field;
    }

    private static JRDesignBand band(String kind, int cells, float size, boolean bold) {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(18);
        band.setSplitType(SplitTypeEnum.PREVENT);
        band.setPrintWhenExpression(
                new JRDesignExpression("Boolean.valueOf(\"" + kind + "\".equals($F{kind}))"));
        for (int i = 0; i < cells; i++) {
            band.addElement(cell(i, cells, size, bold, kind.startsWith("r")));
        }
        return band;
    }

    private static JRDesignTextField cell(
            int index, int cells, float size, boolean bold, boolean boxed) {
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
        cell.setHorizontalTextAlign(
                boxed ? HorizontalTextAlignEnum.LEFT : HorizontalTextAlignEnum.JUSTIFIED);
        if (boxed) {
            cell.setStretchType(StretchTypeEnum.CONTAINER_HEIGHT);
            cell.getLineBox().getPen().setLineWidth(0.5f);
            cell.getLineBox().getPen().setLineColor(Color.DARK_GRAY);
            cell.getLineBox().setPadding(3);
        }
        return cell;
    }
}
