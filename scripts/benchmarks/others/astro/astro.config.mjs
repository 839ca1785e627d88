export default { site: 'https://bench.example', outDir: 'dist' };
