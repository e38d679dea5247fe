/** What leaves the service as data: tables that spreadsheets open without harm. */
package org.coopbriefs.export;
