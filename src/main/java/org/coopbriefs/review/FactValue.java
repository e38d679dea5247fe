package org.coopbriefs.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.coopbriefs.activity.Fact;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;

/**
 * All of a fact that a person may correct. Dates are EDTF.
 *
 * @param fields what its kind has beyond the rest; names as in the interface description
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactValue(
        Scope scope,
        Qualifier qualifier,
        String date,
        DateBasis dateFrom,
        String spanFrom,
        String spanTo,
        boolean counts,
        String reason,
        Map<String, Object> fields) {

    public FactValue {
        EdtfDate.parse(date);
        EdtfDate.parse(spanFrom);
        EdtfDate.parse(spanTo);
        fields = Map.copyOf(fields);
    }

    /** What a fact says now. */
    public static FactValue of(Fact fact) {
        return new FactValue(
                fact.scope,
                fact.qualifier,
                fact.date,
                fact.dateFrom,
                fact.spanFrom,
                fact.spanTo,
                fact.counts,
                fact.reason,
                fact.fields);
    }

    void writeTo(Fact fact) {
        fact.scope = scope;
        fact.qualifier = qualifier;
        fact.date = date;
        fact.dateFrom = dateFrom;
        fact.spanFrom = spanFrom;
        fact.spanTo = spanTo;
        fact.counts = counts;
        fact.reason = reason;
        fact.fields = fields;
    }
}
