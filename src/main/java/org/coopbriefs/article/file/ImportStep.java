package org.coopbriefs.article.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.coopbriefs.article.ArticleIntake;
import org.coopbriefs.article.RawPage;
import org.coopbriefs.article.UnreadablePage;

/** Takes one file in: its article and its item change together or not at all. */
@ApplicationScoped
public class ImportStep {

    @Inject ArticleIntake intake;
    @Inject Clock clock;

    /** Keeps the page of an item. */
    @Transactional
    public void keep(long itemId, RawPage page, String receivedBy) {
        var received = intake.receive(page, null, receivedBy);
        ImportItem item = ImportItem.findById(itemId);
        item.articleId = received.article().id;
        item.state = received.isNew() ? ItemState.KEPT : ItemState.KNOWN;
        item.doneAt = clock.instant();
    }

    /**
     * Leaves the page of an item unread, with the reason; it is kept where another reading may do
     * better.
     */
    @Transactional
    public void leaveUnread(long itemId, RawPage page, UnreadablePage why, String receivedBy) {
        refuse(itemId, "article." + why.code(), why.getMessage());
        ImportItem item = ImportItem.findById(itemId);
        intake.keepUnread(page, why, receivedBy).ifPresent(kept -> item.articleId = kept.id);
    }

    /** Leaves an item aside, with the reason. */
    @Transactional
    public void refuse(long itemId, String code, String detail) {
        ImportItem item = ImportItem.findById(itemId);
        item.state = ItemState.REFUSED;
        item.code = code;
        item.detail = detail == null ? null : detail.replaceAll("\\p{Cntrl}", " ");
        item.doneAt = clock.instant();
    }
}
