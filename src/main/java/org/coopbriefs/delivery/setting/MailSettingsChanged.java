package org.coopbriefs.delivery.setting;

import org.coopbriefs.delivery.setting.MailAccount.Use;

/** An account is set otherwise from now on: what waits for it need wait no longer. */
public record MailSettingsChanged(Use use) {}
