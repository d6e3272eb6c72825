@NullMarked
package nl.zetel.plugin.example;

import org.jspecify.annotations.NullMarked;
