@NullMarked
package nl.zetel.law.deposit;

import org.jspecify.annotations.NullMarked;
