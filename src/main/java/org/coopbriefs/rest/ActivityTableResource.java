package org.coopbriefs.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.account.Role;
import org.coopbriefs.activity.ActivitySearch.Criteria;
import org.coopbriefs.activity.FactWords;
import org.coopbriefs.export.ActivityTables;
import org.coopbriefs.export.XlsxTable;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.text.CsvTable;
import org.coopbriefs.text.CsvTable.Separator;
import org.coopbriefs.text.Table;
import org.coopbriefs.web.ActivityQuery;
import org.coopbriefs.web.CsvQuery;

/** Cooperation activities as tables for spreadsheets; {@code lang} is vi or en. */
@Path("/api")
@RolesAllowed(Role.VIEWER_NAME)
public class ActivityTableResource {

    private static final String NAME = "hoat-dong";
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject ActivityTables tables;
    @Inject FactWords words;
    @Inject Provinces provinces;
    @Inject Access access;
    @Inject Audit audit;

    /** Begins a table. */
    private interface Begin {
        Table on(OutputStream out, List<String> head) throws IOException;
    }

    @GET
    @Path("activities.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv(
            @BeanParam ActivityQuery asked,
            @BeanParam CsvQuery form,
            @QueryParam("lang") @DefaultValue("vi") String lang) {
        Separator separator = form.separator();
        return table(
                asked, language(lang), "csv", (out, head) -> new CsvTable(out, head, separator));
    }

    @GET
    @Path("activities.xlsx")
    @Produces(XLSX)
    public Response xlsx(
            @BeanParam ActivityQuery asked, @QueryParam("lang") @DefaultValue("vi") String lang) {
        String sheet = words.value("table", "activities", language(lang));
        return table(asked, language(lang), "xlsx", (out, head) -> new XlsxTable(out, sheet, head));
    }

    private Response table(ActivityQuery asked, String language, String ending, Begin begin) {
        Criteria criteria = Criteria.read(asked.units(provinces), asked::value);
        Set<String> visible = access.provinces();
        audit.record(AuditAction.EXPORTED, "activities." + ending, null, asked.text());
        StreamingOutput body =
                out -> {
                    try (Table table = begin.on(out, tables.head(language))) {
                        tables.write(criteria, visible, language, table);
                    }
                };
        return Response.ok(body)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\"".formatted(NAME, ending))
                .build();
    }

    private static String language(String asked) {
        return asked.equals("en") ? "en" : "vi";
    }
}
