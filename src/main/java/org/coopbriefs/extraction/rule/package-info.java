/**
 * What it means: one file a kind of fact. A rule sees the article as sentences, mentions and
 * parties, and returns findings with their evidence. Nobody imports a rule; they are collected by
 * their annotation.
 */
package org.coopbriefs.extraction.rule;
