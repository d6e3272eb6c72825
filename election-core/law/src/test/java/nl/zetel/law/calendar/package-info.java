@NullMarked
package nl.zetel.law.calendar;

import org.jspecify.annotations.NullMarked;
