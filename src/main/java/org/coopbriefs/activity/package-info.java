/**
 * The cooperation activity: articles that were read come in, activities with their facts and
 * evidence go out. Review, brief and those after them import it.
 */
package org.coopbriefs.activity;
