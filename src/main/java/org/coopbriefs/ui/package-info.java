/**
 * The pages for people: one class a page with its templates, Vietnamese first. A template takes
 * what every page needs (who is signed in, token, language) from {@code cdi:page} and its words
 * from {@code ui:t('key')}.
 */
package org.coopbriefs.ui;
