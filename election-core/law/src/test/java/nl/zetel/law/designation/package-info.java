@NullMarked
package nl.zetel.law.designation;

import org.jspecify.annotations.NullMarked;
