package org.coopbriefs.ui;

import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.coopbriefs.delivery.recipient.Form;
import org.coopbriefs.delivery.recipient.PeriodKind;
import org.coopbriefs.delivery.recipient.RecipientData;
import org.coopbriefs.delivery.recipient.RecipientTable;
import org.coopbriefs.web.BadParameter;

/** What the form of a recipient sends, as it was typed. */
public final class RecipientInput {
    @FormParam("name")
    public String name = "";

    @FormParam("address")
    public String address = "";

    @FormParam("language")
    public String language = "vi";

    @FormParam("account")
    public String account = "";

    @FormParam("byOffice")
    public String byOffice;

    @FormParam("groups")
    public String groups = "";

    @FormParam("source")
    public String source = "";

    @FormParam("consent")
    public String consent = "";

    @FormParam("consentedOn")
    public String consentedOn = "";

    @FormParam("subjects")
    public String subjects = "";

    @FormParam("period")
    public Set<PeriodKind> periods = EnumSet.of(PeriodKind.MONTH);

    /** Empty for any. */
    @FormParam("calendar")
    public String calendar = "";

    @FormParam("form")
    public Form form = Form.ATTACHMENT;

    @FormParam("validFrom")
    public String validFrom = "";

    @FormParam("validTo")
    public String validTo = "";

    static RecipientInput of(RecipientData data) {
        RecipientInput input = new RecipientInput();
        input.name = data.name();
        input.address = data.address();
        input.language = data.language();
        input.account = shown(data.account());
        input.byOffice = data.byOffice() ? "1" : null;
        input.groups = String.join("; ", data.groups());
        input.source = data.source();
        input.consent = shown(data.consent());
        input.consentedOn = shown(data.consentedOn());
        input.subjects = String.join(" ", data.subjects());
        input.periods = data.periods();
        input.calendar = shown(data.calendar());
        input.form = data.form();
        input.validFrom = shown(data.validFrom());
        input.validTo = shown(data.validTo());
        return input;
    }

    RecipientData data() {
        return new RecipientData(
                given(name),
                given(address),
                given(language),
                given(account),
                byOffice != null,
                RecipientTable.names(given(groups)),
                given(source),
                given(consent),
                day("consentedOn", consentedOn),
                RecipientTable.several(given(subjects)),
                periods == null ? Set.of() : periods,
                RecipientTable.calendar(given(calendar)),
                form == null ? Form.ATTACHMENT : form,
                day("validFrom", validFrom),
                day("validTo", validTo),
                RecipientData.Standing.ACTIVE);
    }

    public boolean has(PeriodKind kind) {
        return periods != null && periods.contains(kind);
    }

    private static LocalDate day(String name, String text) {
        try {
            return given(text) == null ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException notADay) {
            throw new BadParameter(name);
        }
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String shown(Object value) {
        return value == null ? "" : value.toString();
    }
}
