/** The guide for political groups and the calendar, generated from an election. */
@NullMarked
package nl.zetel.server.guide.application;

import org.jspecify.annotations.NullMarked;
