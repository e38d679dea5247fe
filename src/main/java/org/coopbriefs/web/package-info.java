/**
 * What the REST interface and the pages share: who is asking (sessions beside Basic), whether the
 * request is genuine (CSRF), security headers, problems in the caller's language, paging.
 */
package org.coopbriefs.web;
