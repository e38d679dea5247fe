/** What the REST interface and the pages share: problems in the caller's language, paging. */
package org.coopbriefs.web;
