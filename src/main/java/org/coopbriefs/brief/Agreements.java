package org.coopbriefs.brief;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.util.List;
import java.util.Map;
import org.coopbriefs.text.EdtfDate;

/**
 * Documents signed in the period.
 *
 * @param total province-level ones, contracts not among them; null where nothing is known
 * @param byInstrument the total by AGREEMENT, MEMORANDUM, MINUTES, PLAN
 * @param contracts those that an authority of the province signed
 * @param otherLevels those of departments, districts, forces, organisations, companies and states
 * @param signed the documents behind the total, the contracts and the other levels, one by one
 * @param notSigned what was only drafted, planned or evaluated
 */
public record Agreements(
        Integer total,
        Map<String, Integer> byInstrument,
        Integer contracts,
        Integer otherLevels,
        int unconfirmed,
        int inferred,
        List<Document> signed,
        List<Document> notSigned,
        List<String> factIds)
        implements Figure {

    /** One document, however many sentences report it. */
    public record Document(
            String instrument,
            String level,
            String status,
            List<String> parties,
            String periodFrom,
            String periodTo,
            String subject,
            @JsonSerialize(using = ToStringSerializer.class) EdtfDate date,
            boolean dateInferred,
            int count,
            List<String> factIds) {}

    @Override
    public boolean empty() {
        return total == null && signed.isEmpty() && notSigned.isEmpty();
    }
}
