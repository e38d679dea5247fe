/**
 * What is written: values with their spans (dates, periods, places, numbers, money), and no opinion
 * on what they mean. Text goes in; nothing here knows sentences, rules or the article. Used by the
 * rules and the article's context.
 */
package org.coopbriefs.extraction.mention;
