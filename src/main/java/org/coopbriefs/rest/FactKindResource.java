package org.coopbriefs.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.coopbriefs.account.Role;
import org.coopbriefs.extraction.FactExtractor;

/** What kinds of facts are read here; each is there because its rule is. */
@Path("/api/fact-kinds")
@RolesAllowed(Role.VIEWER_NAME)
public class FactKindResource {

    @Inject FactExtractor extractor;

    /** {@code labels}: what people call it, by language. */
    record FactKind(String kind, Map<String, String> labels) {}

    @GET
    public List<FactKind> list() {
        return extractor.kinds().entrySet().stream()
                .map(kind -> new FactKind(kind.getKey(), kind.getValue()))
                .sorted(Comparator.comparing(FactKind::kind))
                .toList();
    }
}
