package org.coopbriefs.web;

import jakarta.ws.rs.QueryParam;
import org.coopbriefs.text.CsvTable.Separator;

/** How somebody wants a table: {@code sep} is "comma", as programs read it, or "semicolon". */
public class CsvQuery {

    @QueryParam("sep")
    public String separator;

    public Separator separator() {
        if (separator == null) {
            return Separator.COMMA;
        }
        return switch (separator) {
            case "comma" -> Separator.COMMA;
            case "semicolon" -> Separator.SEMICOLON;
            default -> throw new BadParameter("sep");
        };
    }
}
