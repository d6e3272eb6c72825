@NullMarked
package nl.zetel.law.council;

import org.jspecify.annotations.NullMarked;
