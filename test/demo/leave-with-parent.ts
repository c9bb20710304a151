// Preloaded into the programs of the demo: when the process that started them is gone, whatever killed it, they go too.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
