package org.coopbriefs.ui;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coopbriefs.delivery.recipient.PeriodKind;
import org.coopbriefs.delivery.recipient.RecipientData;
import org.coopbriefs.delivery.recipient.RecipientTable;
import org.coopbriefs.delivery.recipient.Refused;

/**
 * What the form of a recipient has in it, as it was typed: a row of {@link RecipientTable}, whose
 * columns its fields are named after.
 *
 * @param cells by column; empty ones are null
 */
public record RecipientInput(Map<String, String> cells) {

    /** How the form begins. */
    static RecipientInput fresh() {
        return new RecipientInput(
                Map.of("language", "vi", "periods", PeriodKind.MONTH.name(), "form", "ATTACHMENT"));
    }

    /** What was sent; a box that isn't ticked is not. */
    static RecipientInput of(MultivaluedMap<String, String> form) {
        Map<String, String> cells = new HashMap<>();
        for (String column : RecipientTable.COLUMNS) {
            String cell = String.join(";", form.getOrDefault(column, List.of())).strip();
            cells.put(column, cell.isEmpty() ? null : cell);
        }
        // an empty cell of a table means the usual ones, a form without a tick means none
        cells.putIfAbsent("periods", "");
        return new RecipientInput(cells);
    }

    static RecipientInput of(RecipientData data) {
        Map<String, String> cells = new HashMap<>();
        List<Object> values = RecipientTable.cells(data);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            cells.put(RecipientTable.COLUMNS.get(i), value == null ? null : value.toString());
        }
        // easier to read; a name of a group has no semicolon in it
        cells.replace("groups", String.join("; ", data.groups()));
        cells.replace("subjects", String.join("; ", data.subjects()));
        return new RecipientInput(cells);
    }

    /** The same with other words in a column. */
    RecipientInput with(String column, String cell) {
        Map<String, String> changed = new HashMap<>(cells);
        changed.put(column, cell.isEmpty() ? null : cell);
        return new RecipientInput(changed);
    }

    /**
     * As it is meant.
     *
     * @throws Refused where a field says nothing that there is
     */
    RecipientData data() {
        return RecipientTable.data(cells);
    }

    /** Of a column; never null. */
    public String cell(String column) {
        String cell = cells.get(column);
        return cell == null ? "" : cell;
    }

    public boolean isByOffice() {
        return cell("byOffice").equals("true");
    }

    public boolean has(PeriodKind kind) {
        return RecipientTable.several(cell("periods")).contains(kind.name());
    }
}
