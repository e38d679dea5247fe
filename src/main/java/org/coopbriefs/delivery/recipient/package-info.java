/** Who gets which briefs, in which language and form; and how somebody stops getting them. */
package org.coopbriefs.delivery.recipient;
