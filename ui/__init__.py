"""The web page: from a name and two facts to a message worth copying, in a minute."""
