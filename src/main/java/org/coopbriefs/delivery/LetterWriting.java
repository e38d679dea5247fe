package org.coopbriefs.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coopbriefs.archive.BriefEdition;
import org.coopbriefs.archive.BriefFile;
import org.coopbriefs.archive.BriefFile.Part;
import org.coopbriefs.archive.PublicAddress;
import org.coopbriefs.brief.Calendar;
import org.coopbriefs.brief.Period;
import org.coopbriefs.brief.Subjects;
import org.coopbriefs.delivery.SignedLinks.Use;
import org.coopbriefs.delivery.mail.Attachment;
import org.coopbriefs.delivery.mail.Letter;
import org.coopbriefs.delivery.mail.MailTemplates;
import org.coopbriefs.delivery.mail.MailTemplates.Texts;
import org.coopbriefs.delivery.recipient.Form;
import org.coopbriefs.delivery.setting.MailSettings;
import org.coopbriefs.delivery.setting.Sender;
import org.coopbriefs.text.VietnamTime;

/** Writes the letter that brings an edition to a recipient. */
@ApplicationScoped
public class LetterWriting {

    /** Of a message beside its attachment: headers, both texts. */
    private static final long REST = 40_000;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    @Inject MailConfig config;
    @Inject MailSettings settings;
    @Inject SignedLinks links;
    @Inject Subjects subjects;
    @Inject ObjectMapper json;
    @Inject PublicAddress addresses;
    @Inject LinkTerm term;
    @Inject Clock clock;

    /**
     * What a reader of a language gets of an edition.
     *
     * @param annexed whether its annex is a file of its own
     */
    record Files(BriefFile brief, boolean annexed) {

        static Files of(BriefEdition edition, String language) {
            return new Files(
                    BriefFile.forReader(edition, language, Part.BRIEF).orElseThrow(),
                    BriefFile.forReader(edition, language, Part.ANNEX).isPresent());
        }
    }

    /**
     * What all messages of an edition in one language share.
     *
     * @param attachment the PDF as it travels
     * @param sender as it is set when the sheet is made
     */
    record Sheet(
            BriefEdition edition,
            String language,
            HeadlineFigures figures,
            String sha256,
            MailTemplates templates,
            Texts texts,
            Files files,
            Attachment attachment,
            Sender sender) {

        /**
         * The most bytes that a message may have.
         *
         * @param largest that the server takes
         */
        long limit(long largest) {
            return Math.min(sender.maxSize(), largest);
        }
    }

    /** The same, filled in for one purpose as far as it is the same for all who get it. */
    record Stencil(Sheet sheet, Purpose purpose, String subject, Map<String, Object> values) {

        boolean isFor(OutboxMessage message) {
            return sheet.edition.id.equals(message.edition.id)
                    && sheet.language.equals(message.language)
                    && purpose == message.purpose;
        }
    }

    Stencil stencil(BriefEdition edition, String language, Purpose purpose) {
        Sheet sheet = sheet(edition, language);
        return new Stencil(sheet, purpose, subject(sheet, purpose), values(sheet, purpose));
    }

    private Sheet sheet(BriefEdition edition, String language) {
        Files files = Files.of(edition, language);
        BriefFile file = files.brief;
        MailTemplates templates = new MailTemplates(config.templates());
        Texts texts = templates.texts(language);
        String name =
                texts.of(
                        "file",
                        subject(edition, language),
                        shortPeriod(edition.span()),
                        String.valueOf(edition.number));
        return new Sheet(
                edition,
                language,
                HeadlineFigures.read(file.figures, json),
                file.sha256,
                templates,
                texts,
                files,
                Attachment.of(name, file.bytes),
                settings.sender());
    }

    /**
     * A link where that is wanted, where the message would be too large for its way, or where the
     * annex is a file of its own: the link leads to both.
     *
     * @param limit bytes that a message may have
     */
    static Form form(Form wanted, Files files, long limit) {
        long bytes = Attachment.encodedLength(files.brief.bytes.length) + REST;
        return bytes <= limit && !files.annexed ? wanted : Form.LINK;
    }

    /** The letter of a message. */
    Letter write(OutboxMessage message, Stencil stencil) {
        Sheet sheet = stencil.sheet;
        boolean byOffice = message.recipient != null && message.recipient.byOffice;
        String unsubscribe =
                message.recipient == null || byOffice
                        ? null
                        : links.address(Use.UNSUBSCRIBE, message.recipient.id);
        String link = message.form == Form.LINK ? links.address(Use.DOWNLOAD, message.id) : null;
        Map<String, Object> values = new HashMap<>(stencil.values);
        values.put("greeting", sheet.texts.of("greeting", message.name));
        values.put("delivery", delivery(message.form, message.linkExpiresAt, message.name, sheet));
        values.put("link", link);
        values.put("why", sheet.texts.of(byOffice ? "why.office" : "why"));
        values.put("unsubscribe", unsubscribe);
        values.put("test", null);
        return letter(
                envelope(
                        message.address,
                        message.name,
                        message.messageId,
                        bounces(message, sheet.sender),
                        sheet),
                stencil.subject,
                values,
                sheet,
                message.form,
                unsubscribe);
    }

    /**
     * The same letter, but to try how it looks and arrives; without a way to unsubscribe. A link in
     * it opens the brief to those who sign in.
     *
     * @param largest bytes that the server takes
     */
    Letter trial(Stencil stencil, String to, String name, String messageId, long largest) {
        Sheet sheet = stencil.sheet;
        Form form = form(Form.ATTACHMENT, sheet.files, sheet.limit(largest));
        Instant end = term.from(clock.instant());
        Map<String, Object> values = new HashMap<>(stencil.values);
        values.put("greeting", sheet.texts.of("greeting", name));
        values.put("delivery", delivery(form, end, name, sheet));
        values.put("link", form == Form.LINK ? pdf(sheet) : null);
        values.put("why", sheet.texts.of("test.note"));
        values.put("unsubscribe", null);
        values.put("test", sheet.texts.of("test.note"));
        String subject = sheet.texts.of("test.subject", stencil.subject);
        return letter(
                envelope(to, name, messageId, sheet.sender.from(), sheet),
                subject,
                values,
                sheet,
                form,
                null);
    }

    private String pdf(Sheet sheet) {
        BriefEdition edition = sheet.edition;
        return addresses
                .of(
                        "/api/briefs/%s/%s.pdf?edition=%d&calendar=%s&lang=%s"
                                .formatted(
                                        edition.province,
                                        edition.period,
                                        edition.number,
                                        edition.calendar,
                                        sheet.files.brief.key.language()))
                .toString();
    }

    private Letter letter(
            Letter.Envelope envelope,
            String subject,
            Map<String, Object> values,
            Sheet sheet,
            Form form,
            String unsubscribe) {
        values.put("subject", subject);
        return new Letter(
                envelope,
                subject,
                sheet.templates.fill("message.txt", values),
                sheet.templates.fill("message.html", values),
                sheet.language,
                unsubscribe,
                form == Form.ATTACHMENT ? sheet.attachment : null);
    }

    private Letter.Envelope envelope(
            String to, String name, String messageId, String bounces, Sheet sheet) {
        return new Letter.Envelope(
                sheet.sender.from(),
                sheet.sender.nameOr(sheet.texts.of("brand")),
                sheet.sender.replyTo(),
                bounces,
                to,
                name,
                messageId);
    }

    private String bounces(OutboxMessage message, Sender sender) {
        String address = sender.returns();
        return sender.verp()
                ? address.replaceFirst(
                        "@", "+" + links.token(Use.BOUNCE, message.id).replace('.', '-') + "@")
                : address;
    }

    private Map<String, Object> values(Sheet sheet, Purpose purpose) {
        BriefEdition edition = sheet.edition;
        Period period = edition.span();
        Texts texts = sheet.texts;
        List<String> columns = new ArrayList<>(List.of(texts.of("column.figure")));
        columns.addAll(sheet.figures.columns());
        Map<String, Object> values = new HashMap<>();
        values.put("language", sheet.language);
        values.put("brand", texts.of("brand"));
        values.put(
                "opening",
                texts.of(
                        purpose == Purpose.CORRECTION ? "opening.correction" : "opening",
                        subject(edition, sheet.language),
                        period(period, texts),
                        day(period.from()),
                        day(period.to()),
                        String.valueOf(edition.number)));
        values.put("reason", edition.reason == null ? null : texts.of("reason", edition.reason));
        values.put("columns", columns);
        values.put(
                "figures",
                sheet.figures.rows().stream()
                        .map(row -> row.fields(sheet.figures.columns()))
                        .toList());
        values.put("note", texts.of("note.dash"));
        values.put("proof", texts.of("proof"));
        values.put("sha256", sheet.sha256);
        values.put("linkLabel", texts.of("link"));
        values.put("unsubscribeLabel", texts.of("unsubscribe"));
        return values;
    }

    private static String delivery(Form form, Instant linkEnd, String name, Sheet sheet) {
        String linked = sheet.files.annexed ? "linked.annex" : "linked";
        return form == Form.ATTACHMENT
                ? sheet.texts.of("attached")
                : sheet.texts.of(linked, day(VietnamTime.dayOf(linkEnd)), name);
    }

    private String subject(Sheet sheet, Purpose purpose) {
        return sheet.texts.of(
                purpose == Purpose.CORRECTION ? "subject.correction" : "subject",
                subject(sheet.edition, sheet.language),
                period(sheet.edition.span(), sheet.texts),
                String.valueOf(sheet.edition.number));
    }

    private String subject(BriefEdition edition, String language) {
        return subjects.find(edition.province).orElseThrow().names().get(language);
    }

    static String period(Period period, Texts texts) {
        String year = String.valueOf(period.year());
        int part = (period.firstMonth() - 1) / period.months() + 1;
        String key = "period." + period.months() + (period.months() == 6 ? "." + part : "");
        String month =
                Month.of(period.firstMonth())
                        .getDisplayName(TextStyle.FULL_STANDALONE, texts.locale());
        String said = texts.of(key, year, String.valueOf(part), month);
        return isOfDecree(period) ? texts.of("period.decree", said) : said;
    }

    /** Somebody who gets both has to tell them apart. */
    private static boolean isOfDecree(Period period) {
        return period.calendar() == Calendar.ND09;
    }

    /** As it stands in a file's name, where a slash can't. */
    static String shortPeriod(Period period) {
        return period + (isOfDecree(period) ? " ND09" : "");
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
