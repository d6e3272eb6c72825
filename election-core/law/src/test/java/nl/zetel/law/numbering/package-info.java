@NullMarked
package nl.zetel.law.numbering;

import org.jspecify.annotations.NullMarked;
