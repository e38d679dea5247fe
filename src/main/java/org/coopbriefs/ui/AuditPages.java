package org.coopbriefs.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.account.AuditEntry;
import org.coopbriefs.account.AuditLog;
import org.coopbriefs.account.Role;
import org.coopbriefs.web.AuditQuery;
import org.coopbriefs.web.Paging;

/** Who did what. */
@Path("/thiet-lap/nhat-ky")
@RolesAllowed(Role.ADMIN_NAME)
@Produces(MediaType.TEXT_HTML)
public class AuditPages {

    @Inject AuditLog log;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance log(Log log);
    }

    /** A page of the log. */
    public record Log(List<AuditEntry> entries, AuditQuery asked, int page, boolean earlier) {
        public String who() {
            return shown(asked.who);
        }

        public String action() {
            return shown(asked.action);
        }

        public String from() {
            return shown(asked.from);
        }

        public String to() {
            return shown(asked.to);
        }

        private static String shown(String given) {
            return given == null ? "" : given;
        }

        public AuditAction[] actions() {
            return AuditAction.values();
        }

        /** The same search in another address. */
        public String query() {
            return asked.text();
        }

        public boolean later() {
            return page > 0;
        }
    }

    @GET
    public TemplateInstance log(@BeanParam AuditQuery asked, @BeanParam Paging paging) {
        var filter = asked.filter();
        List<AuditEntry> entries = log.find(filter, paging.offset(), paging.size());
        boolean earlier = log.count(filter) > paging.offset() + entries.size();
        return Templates.log(new Log(entries, asked, paging.number(), earlier));
    }
}
