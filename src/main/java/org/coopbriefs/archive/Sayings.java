package org.coopbriefs.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.text.Sha256;

/** Compares what briefs say. */
@ApplicationScoped
class Sayings {

    /** Of the edition, not of what it says. */
    private static final List<String> STANDING =
            List.of("generatedAt", "edition", "state", "stale");

    /** What the list of newspapers has to do with, not the facts. */
    private static final String SILENT = "silent";

    /** How facts stand in review: in what is issued, all that count are confirmed. */
    private static final List<String> READING = List.of("confidence", "review", "unconfirmed");

    @Inject ObjectMapper json;

    /** As the interface answers it. */
    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Over all that the brief says, whichever edition says it and when. Entries of maps are
     * ordered: the JDK's own maps iterate in another order in every run.
     */
    String fingerprint(Brief brief) {
        ObjectNode content =
                json.copy()
                        .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
                        .valueToTree(brief);
        content.remove(STANDING);
        return Sha256.of(content.toString());
    }

    /**
     * Whether an issued edition would say something else now. What a later version of this program
     * says in addition makes no difference, nor does a decision on a fact that changes nothing.
     *
     * @param issued content of an edition
     */
    boolean differ(String issued, Brief now) {
        ObjectNode then = said(issued);
        ObjectNode today = said(write(now));
        today.retain(then.properties().stream().map(Map.Entry::getKey).toList());
        return !then.equals(today);
    }

    private ObjectNode said(String content) {
        try {
            ObjectNode said = (ObjectNode) json.readTree(content);
            said.remove(STANDING);
            said.remove(SILENT);
            for (String field : READING) {
                said.findParents(field).forEach(told -> ((ObjectNode) told).remove(field));
            }
            return said;
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
