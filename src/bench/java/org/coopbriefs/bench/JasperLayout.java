package org.coopbriefs.bench;

import java.awt.Color;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignPropertyExpression;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import org.coopbriefs.bench.JasperBrief.Kind;

/** How JasperReports prints the rows of a brief: a band for each kind of row, one below the other. */
final class JasperLayout {

    static final String FONT = "Brief Serif";
    static final String FULL = "full";

    private static final String TAG = "net.sf.jasperreports.export.pdf.tag.";
    private static final int MOST_CELLS = 7;
    private static final int WIDTH = 467;

    private final Kind kind;

    JasperLayout(Kind kind) {
        this.kind = kind;
    }

    JasperDesign design() throws JRException {
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
