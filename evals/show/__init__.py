"""Showing reports and comparisons: terminal, HTML, Markdown, JUnit."""
