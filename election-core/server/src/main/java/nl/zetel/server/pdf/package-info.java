/**
 * Pages for people as files for paper, archive and screen reader (PDF/A-2u, PDF/UA-1). Nothing is loaded before the first
 * page is asked for, and nothing is ever fetched.
 */
@NullMarked
package nl.zetel.server.pdf;

import org.jspecify.annotations.NullMarked;
