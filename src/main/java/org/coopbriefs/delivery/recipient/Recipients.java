package org.coopbriefs.delivery.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.account.User;
import org.coopbriefs.brief.Calendar;
import org.coopbriefs.brief.Subjects;
import org.coopbriefs.delivery.mail.MailAddress;

/** Keeps who gets briefs. What is given is checked here, and nowhere else. */
@ApplicationScoped
public class Recipients {

    /** What briefs and messages are written in; Vietnamese is the first. */
    public static final List<String> LANGUAGES = List.of("vi", "en", "lo");

    private static final int LONGEST = 200;
    private static final String MATCHING =
            "(lower(name) like ?1 escape '!' or lower(address) like ?1 escape '!')";

    @Inject Subjects subjects;
    @Inject Access access;
    @Inject Audit audit;
    @Inject Clock clock;

    @Transactional
    public List<Recipient> find(String text, int offset, int most) {
        return Recipient.<Recipient>find(
                        MATCHING + " order by case when heldAt is null then 1 else 0 end, name, id",
                        LikePattern.containing(text))
                .range(offset, offset + most - 1)
                .list();
    }

    @Transactional
    public long count(String text) {
        return Recipient.count(MATCHING, LikePattern.containing(text));
    }

    /** A recipient with what it has subscribed to. */
    @Transactional
    public Optional<RecipientData> data(long id) {
        return Recipient.<Recipient>findByIdOptional(id).map(RecipientData::of);
    }

    /** All, as rows of a table. */
    @Transactional
    public List<RecipientData> all() {
        return Recipient.<Recipient>list("order by name, id").stream()
                .map(RecipientData::of)
                .toList();
    }

    /**
     * Adds a recipient, or changes the one with this id.
     *
     * @throws Refused where something in it can't be
     */
    @Transactional
    public Recipient save(Long id, RecipientData data) {
        String address = checked(data);
        Optional<Recipient> known = Recipient.withAddress(address);
        if (known.isPresent() && !known.get().id.equals(id)) {
            throw new Refused("address-taken", address);
        }
        Recipient recipient = id == null ? fresh() : Recipient.findById(id);
        write(recipient, address, data);
        recipient.persist();
        audit.record(AuditAction.RECIPIENT_CHANGED, "recipient:" + recipient.id, null, data);
        return recipient;
    }

    /** Adds those that are new, and changes those whose address is known; all or none. */
    @Transactional
    public int saveAll(List<RecipientData> rows) {
        for (RecipientData row : rows) {
            String address = checked(row);
            Recipient recipient = Recipient.withAddress(address).orElseGet(this::fresh);
            write(recipient, address, row);
            recipient.persist();
        }
        audit.record(AuditAction.RECIPIENT_CHANGED, "recipients", null, rows.size());
        return rows.size();
    }

    /**
     * Looks at what is given without keeping it; gives the address as it is kept.
     *
     * @throws Refused for the first thing that is wrong
     */
    String checked(RecipientData data) {
        refuseIf(isBlank(data.name()) || data.name().length() > LONGEST, "name", data.name());
        refuseIf(!LANGUAGES.contains(String.valueOf(data.language())), "language", data.language());
        refuseIf(isBlank(data.source()), "source", data.source());
        refuseIf(
                data.account() != null && User.named(data.account()).isEmpty(),
                "account",
                data.account());
        data.subjects().forEach(slug -> refuseIf(subjects.find(slug).isEmpty(), "subject", slug));
        refuseIf(!data.subjects().isEmpty() && data.periods().isEmpty(), "periods", "");
        refuseIf(isReversed(data.validFrom(), data.validTo()), "validity", "");
        try {
            return MailAddress.checked(data.address());
        } catch (MailAddress.BadAddress bad) {
            throw new Refused("address", data.address());
        }
    }

    private static boolean isReversed(LocalDate from, LocalDate to) {
        return from != null && to != null && to.isBefore(from);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static void refuseIf(boolean wrong, String code, String value) {
        if (wrong) {
            throw new Refused(code, value);
        }
    }

    private Recipient fresh() {
        Recipient recipient = new Recipient();
        recipient.createdAt = clock.instant();
        recipient.createdBy = access.userName();
        return recipient;
    }

    private static void write(Recipient recipient, String address, RecipientData data) {
        if (recipient.id == null) {
            recipient.unsubscribedAt = data.standing().unsubscribedAt();
            recipient.hold(data.standing().heldAt(), data.standing().heldReason());
        } else if (!address.equals(recipient.address)) {
            recipient.hold(null, null);
        }
        recipient.name = data.name().strip();
        recipient.address = address;
        recipient.language = data.language();
        recipient.account = data.account();
        recipient.byOffice = data.byOffice();
        recipient.groups = new TreeSet<>(data.groups());
        recipient.source = data.source().strip();
        recipient.consent = data.consent();
        recipient.consentedOn = data.consentedOn();
        if (!data.wantsTheSameAs(RecipientData.of(recipient))) {
            subscribe(recipient, data);
        }
    }

    private static void subscribe(Recipient recipient, RecipientData data) {
        recipient.subscriptions.clear();
        for (String subject : data.subjects()) {
            Subscription subscription =
                    subscription(subject, data.periods(), data.calendar(), data.form());
            subscription.recipient = recipient;
            subscription.validFrom = data.validFrom();
            subscription.validTo = data.validTo();
            recipient.subscriptions.add(subscription);
        }
    }

    private static Subscription subscription(
            String subject, Set<PeriodKind> periods, Calendar calendar, Form form) {
        Subscription subscription = new Subscription();
        subscription.subject = subject;
        subscription.periods = periods.stream().sorted().map(Enum::name).toList();
        subscription.calendar = calendar;
        subscription.form = form;
        return subscription;
    }

    /** Takes a recipient away; what was sent stays on record. */
    @Transactional
    public void delete(long id) {
        Recipient.deleteById(id);
        audit.record(AuditAction.RECIPIENT_CHANGED, "recipient:" + id, "deleted", null);
    }

    /** Sends to an address again that was held back; who has unsubscribed stays so. */
    @Transactional
    public void release(long id) {
        Recipient.<Recipient>findById(id).hold(null, null);
        audit.record(AuditAction.RECIPIENT_CHANGED, "recipient:" + id, null, "released");
    }

    /** Sends again to somebody who had unsubscribed and wants it again. */
    @Transactional
    public void resubscribe(long id) {
        Recipient.<Recipient>findById(id).unsubscribedAt = null;
        audit.record(AuditAction.RECIPIENT_CHANGED, "recipient:" + id, null, "resubscribed");
    }

    /**
     * What a group gets from now on, beside what it got.
     *
     * @param calendar null for any
     */
    @Transactional
    public void giveToGroup(
            String name, Set<String> slugs, Set<PeriodKind> periods, Calendar calendar, Form form) {
        Set<String> names = RecipientTable.names(name);
        refuseIf(names.size() != 1 || name.length() > LONGEST, "group", name);
        String group = names.iterator().next();
        refuseIf(slugs.isEmpty(), "subject", "");
        slugs.forEach(slug -> refuseIf(subjects.find(slug).isEmpty(), "subject", slug));
        refuseIf(periods.isEmpty(), "periods", "");
        for (String slug : slugs) {
            Subscription subscription = subscription(slug, periods, calendar, form);
            subscription.group = group;
            subscription.persist();
        }
        audit.record(AuditAction.RECIPIENT_CHANGED, "group:" + group, null, slugs);
    }

    @Transactional
    public void takeFromGroup(long subscription) {
        Subscription.delete("id = ?1 and group is not null", subscription);
        audit.record(AuditAction.RECIPIENT_CHANGED, "group-subscription:" + subscription);
    }
}
