/** Announcements as callers see them. */
@NullMarked
package nl.zetel.server.gazette.rest;

import org.jspecify.annotations.NullMarked;
