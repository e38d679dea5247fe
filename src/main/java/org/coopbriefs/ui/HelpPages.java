package org.coopbriefs.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.IntStream;
import org.coopbriefs.account.Role;
import org.coopbriefs.brief.Reason;
import org.coopbriefs.extraction.Scope;

/** How counting works, the keys, and what words mean. */
@Path("/tro-giup")
@RolesAllowed(Role.VIEWER_NAME)
@Produces(MediaType.TEXT_HTML)
public class HelpPages {

    private static final int RULES = 12;

    /** The keys of the review page, as they are printed on its buttons. */
    private static final List<String> KEYS =
            List.of("X", "C", "K", "S", "H", "B", "M", "L", "←", "→", "Esc");

    private static final List<String> TERMS =
            List.of("article", "activity", "fact", "evidence", "edition", "stale", "dates", "dash");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance help(Help help);
    }

    /** Numbers of the rules, and the keys of what else is explained. */
    public record Help(List<Integer> rules, List<String> keys, List<String> terms) {

        public Scope[] scopes() {
            return Scope.values();
        }

        public Reason[] reasons() {
            return Reason.values();
        }
    }

    @GET
    public TemplateInstance help() {
        return Templates.help(
                new Help(IntStream.rangeClosed(1, RULES).boxed().toList(), KEYS, TERMS));
    }
}
