/**
 * Which mail server takes our messages, who they come from, and which mailbox reports of failure
 * arrive in: by the environment, or by an administrator on a page. What the environment says holds.
 * Passwords are kept encrypted, and only what makes the connection asks for them.
 */
package org.coopbriefs.delivery.setting;
