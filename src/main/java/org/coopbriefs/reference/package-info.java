/**
 * What a code or a name means: province-level units by slug, name and date, sectors, exchange
 * rates. The seed files come in, values go out; nothing here is changed at run time. Imports text
 * only; everybody but text and work may import it.
 */
package org.coopbriefs.reference;
