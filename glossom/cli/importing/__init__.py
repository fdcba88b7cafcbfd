"""The steps of `import`: where sources come from, where articles go, and what becomes of both."""
