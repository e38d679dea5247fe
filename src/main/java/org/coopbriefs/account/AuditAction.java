package org.coopbriefs.account;

/** What the audit log tells of; kept by name. */
public enum AuditAction {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    PASSWORD_CHANGED,
    PASSWORD_RESET,
    USER_CREATED,
    USER_CHANGED,
    ARTICLE_SUBMITTED,
    ACTIVITY_CHANGED,
    FACT_DECIDED,
    DECISION_UNDONE,
    BRIEF_COMPILED,
    ISSUE_ASKED,
    ISSUE_DECLINED,
    BRIEF_ISSUED,
    BRIEF_DOWNLOADED,
    EXPORTED,
    SETTINGS_CHANGED
}
